package org.duizhao.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Every rule of the house, each under a name of its own. */
final class HouseRules {

    /** More than this and a call cannot be read: a named type is missing. */
    private static final int MOST_PARAMETERS = 6;
    /** An enum's constructor is given its constant's name and ordinal by the compiler. */
    private static final int GIVEN_TO_ENUMS = 2;

    private HouseRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("every package stands in the table", everyPackageIsKnown());
        House.rooms().forEach((room, allowed) -> rules.put(room + " uses only what the table allows", usesOnly(room, allowed)));
        House.rooms().forEach((room, allowed) -> allowed.forEach(other -> rules.put(room + " has use for " + other, hasUseFor(room, other))));
        House.libraries().forEach(library -> rules.put(library.packages() + " is known to its owner only", knownOnlyTo(library)));
        rules.put("no circle of packages", slices("packages", HouseRules::packageOf));
        rules.put("no circle of sub-packages", slices("sub-packages", type -> subPackageOf(type, 2)));
        rules.put("no circle of sub-packages below these", slices("sub-packages", type -> subPackageOf(type, 3)));
        rules.put("view-models know no scene", noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .because("what a view shows can be tested without a window"));
        rules.put("no static state", fields().that().areStatic().should().beFinal()
                .because("two projects in one program, and two tests in one run, must not meet"));
        rules.put("only the doors print", noClasses().that().resideOutsideOfPackages(House.pattern("cli"), House.ROOT)
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("standard output carries the JSON"));
        rules.put("no more than six parameters", codeUnits().should(haveFewParameters())
                .because("a call with more cannot be read: a named type is missing"));
        return rules;
    }

    private static ArchRule everyPackageIsKnown() {
        String[] known = House.rooms().keySet().stream().map(House::pattern).toArray(String[]::new);
        return classes().should().resideInAnyPackage(known).because("a new package is a decision, and stands in rooms.tsv");
    }

    private static ArchRule usesOnly(String room, List<String> allowed) {
        List<String> others = new ArrayList<>(House.rooms().keySet());
        others.remove(room);
        others.removeAll(allowed);
        String[] forbidden = others.stream().map(House::pattern).toArray(String[]::new);
        return noClasses().that().resideInAPackage(House.pattern(room)).should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .because("data goes one way; what may be used stands in rooms.tsv");
    }

    /** Fails on the room as a whole: not one of its classes does what it may. */
    private static ArchRule hasUseFor(String room, String other) {
        return classes().that().resideInAPackage(House.pattern(room)).should(useOnce(House.pattern(other)))
                .because("what is allowed and not done is an arrow that nobody decided on; take it from rooms.tsv");
    }

    private static ArchCondition<JavaClass> useOnce(String packages) {
        DescribedPredicate<JavaClass> other = JavaClass.Predicates.resideInAPackage(packages);
        return new ArchCondition<>("use " + packages + " somewhere") {

            private boolean used;

            @Override
            public void init(Collection<JavaClass> all) {
                used = false;
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                used |= type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> other.test(dependency.getTargetClass()));
            }

            @Override
            public void finish(ConditionEvents events) {
                if (!used) {
                    events.add(SimpleConditionEvent.violated(packages, "no class uses " + packages));
                }
            }
        };
    }

    private static ArchRule knownOnlyTo(House.ForeignLibrary library) {
        String[] packages = List.of(library.packages().split(" ")).stream().map(name -> name + "..").toArray(String[]::new);
        String[] rooms = library.owners().stream().map(House::pattern).toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(rooms).should().dependOnClassesThat().resideInAnyPackage(packages)
                .because("a library that is met in one place can be replaced in one place");
    }

    private static ArchRule slices(String what, Function<JavaClass, String> slice) {
        return SlicesRuleDefinition.slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = slice.apply(type);
                return name == null ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return what;
            }
        }).should().beFreeOfCycles();
    }

    private static String packageOf(JavaClass type) {
        String[] parts = partsOf(type);
        return parts == null ? null : parts[0];
    }

    /** The classes that stand in a package itself are a slice of their own beside its sub-packages. */
    private static String subPackageOf(JavaClass type, int levels) {
        String[] parts = partsOf(type);
        return parts == null ? null : Stream.of(parts).limit(levels).collect(Collectors.joining("."));
    }

    private static String[] partsOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(House.ROOT + ".")) {
            return null;
        }
        return name.substring(House.ROOT.length() + 1).split("\\.");
    }

    private static ArchCondition<JavaCodeUnit> haveFewParameters() {
        return new ArchCondition<>("have at most " + MOST_PARAMETERS + " parameters") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                int count = unit.getRawParameterTypes().size();
                JavaClass owner = unit.getOwner();
                if (unit.isConstructor()) {
                    count -= owner.isEnum() ? GIVEN_TO_ENUMS : 0;
                    count -= owner.isInnerClass() && !owner.isLocalClass() ? 1 : 0;
                }
                boolean written = !unit.getModifiers().contains(JavaModifier.SYNTHETIC) && !owner.isAnonymousClass() && !owner.isLocalClass();
                if (written && count > MOST_PARAMETERS) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " has " + count + " parameters"));
                }
            }
        };
    }
}
