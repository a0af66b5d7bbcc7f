package org.duizhao.workbench.search;

import org.duizhao.index.search.MeasureSearch;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ReplaceableIndexTest {

    private final List<MeasureSearch> replacements = new ArrayList<>();
    private final MeasureSearch first = index();
    private final ReplaceableIndex index = new ReplaceableIndex(first, failures -> {
        replacements.add(index());
        return replacements.get(failures - 1);
    });

    @Test
    void anIndexThatFailsIsPutAwayAndItsReplacementAnswers() throws IOException {
        MeasureSearch answered = index.ask(asked -> {
            if (asked == first) {
                throw new IllegalStateException("closed");
            }
            return asked;
        });
        assertNotSame(first, answered);
        assertSame(replacements.get(0), answered);
        assertEquals(1, index.failures());
    }

    @Test
    void aQuestionThatEveryIndexFailsAtIsAskedTwiceAndNoMore() {
        assertThrows(IOException.class, () -> index.ask(asked -> {
            throw new IOException("disk");
        }));
        assertEquals(1, replacements.size());
    }

    /** One that does nothing; only which one it is matters. */
    private static MeasureSearch index() {
        return (MeasureSearch) Proxy.newProxyInstance(MeasureSearch.class.getClassLoader(), new Class<?>[] {MeasureSearch.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                });
    }
}
