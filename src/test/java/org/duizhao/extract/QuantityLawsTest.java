package org.duizhao.extract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duizhao.chinese.number.NumeralWriter;
import org.duizhao.notice.requirement.Requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for any number and any order. */
class QuantityLawsTest {

    private static final List<String> CLAUSES = List.of("每月至少召开两次例会", "6月底前完成整改", "整改率达到95%", "配备不少于3名安全员",
            "公示期不少于7天", "每季度演练一次", "实现监测全覆盖", "改造危桥12座");

    private final RequirementExtractor extractor = new RequirementExtractor();

    @Property(tries = 60)
    boolean theOrderOfClausesDoesNotMatter(@ForAll("orders") List<String> clauses) {
        Set<String> apart = clauses.stream().flatMap(clause -> meanings(clause + "。").stream()).collect(Collectors.toSet());
        return meanings(String.join("，", clauses) + "。").equals(apart);
    }

    @Property(tries = 100)
    boolean chineseAndArabicNumeralsMeanTheSame(@ForAll @IntRange(min = 2, max = 9_999) int number) {
        String chinese = NumeralWriter.prose(number);
        return meanings("配备不少于" + chinese + "名安全员。").equals(meanings("配备不少于" + number + "名安全员。"));
    }

    @Property(tries = 100)
    boolean aFrequencyAYearIsItsNumberTimesTheMonths(@ForAll @IntRange(min = 1, max = 31) int number) {
        List<Requirement> found = requirements("各镇每月至少检查" + number + "次。");
        return found.size() == 1 && found.get(0).timesAYear().equals(OptionalDouble.of(12.0 * number));
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.integers().between(0, 10_000).map(seed -> {
            List<String> clauses = new ArrayList<>(CLAUSES);
            Collections.shuffle(clauses, new Random(seed));
            return clauses.subList(0, 5);
        });
    }

    private Set<String> meanings(String sentence) {
        return requirements(sentence).stream()
                .map(found -> found.kind() + " " + found.figure() + " " + found.due())
                .collect(Collectors.toSet());
    }

    private List<Requirement> requirements(String sentence) {
        return extractor.extract(Notices.of(sentence)).requirementsOf("m1");
    }
}
