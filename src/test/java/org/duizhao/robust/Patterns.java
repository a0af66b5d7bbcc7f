package org.duizhao.robust;

import org.duizhao.Duizhao;
import org.duizhao.workbench.Workbench;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every pattern that the program holds once it has started: in a constant of any of its classes, or in what these and the workbench refer to. */
final class Patterns {

    private static final String OURS = "org.duizhao.";
    private static final String WINDOW = OURS + "desktop.";

    private final Map<String, Pattern> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Patterns() {
    }

    /** Each once, in the order of their expressions. */
    static List<Pattern> ofTheProgram() throws IOException, URISyntaxException, ReflectiveOperationException {
        Patterns patterns = new Patterns();
        patterns.visit(new Workbench());
        for (Class<?> type : classes()) {
            patterns.visitConstants(type);
        }
        while (!patterns.waiting.isEmpty()) {
            patterns.look(patterns.waiting.pop());
        }
        return List.copyOf(patterns.found.values());
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(Duizhao.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> classes = new ArrayList<>();
            for (String name : files.map(file -> root.relativize(file).toString()).filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .sorted().toList()) {
                classes.add(Class.forName(name.substring(0, name.length() - ".class".length()).replace('/', '.').replace('\\', '.'), false,
                        Patterns.class.getClassLoader()));
            }
            return classes;
        }
    }

    /** Of a class of the window only what is a pattern itself: to ask for more would start the toolkit. */
    private void visitConstants(Class<?> type) throws ReflectiveOperationException {
        boolean window = type.getName().startsWith(WINDOW);
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive() && (!window || field.getType() == Pattern.class)) {
                field.setAccessible(true);
                visit(field.get(null));
            }
        }
    }

    private void visit(Object value) {
        if (value != null && seen.add(value)) {
            waiting.push(value);
        }
    }

    private void look(Object value) throws ReflectiveOperationException {
        if (value instanceof Pattern pattern) {
            found.putIfAbsent(pattern.pattern() + " " + pattern.flags(), pattern);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::visit);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::visit);
        } else if (value instanceof Object[] several) {
            for (int i = 0; i < Array.getLength(several); i++) {
                visit(several[i]);
            }
        } else if (value.getClass().getName().startsWith(OURS) && !(value instanceof Supplier<?>) && !value.getClass().isHidden()) {
            for (Class<?> type = value.getClass(); type != null && type.getName().startsWith(OURS); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                        field.setAccessible(true);
                        visit(field.get(value));
                    }
                }
            }
        }
    }
}
