package org.duizhao.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.duizhao.desktop.Notices;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.Span;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;

/** How much wording notices share, and whose wording a sentence is. */
class ReuseTest {

    private static final String TEMPLATE = "各地要严格落实汛期领导带班和二十四小时值班制度，遇有险情第一时间报告。";

    private static Reuse of(Notice... notices) {
        return Reuse.of(List.of(notices), Progress.NONE);
    }

    private static SentenceKind kind(Reuse reuse, int notice, int measure) {
        Notice of = reuse.notices().get(notice);
        return reuse.of(of.id(), of.measures().get(measure)).kind();
    }

    @Test
    void aShareIsOfTheCharactersOfTheOneThatTheOtherHas() {
        Reuse reuse = of(Notices.of("a", "云岭县", TEMPLATE), Notices.of("b", "青禾市", TEMPLATE, "渡口码头逢三级以上大风一律停航并逐船登记造册，码头值守人员不得离岗。"));
        assertEquals(1, reuse.share(0, 1));
        assertTrue(reuse.share(1, 0) > 0.4 && reuse.share(1, 0) < 0.6, String.valueOf(reuse.share(1, 0)));
        assertEquals(1, reuse.share(1, 1));
    }

    @Test
    void fewCharactersInARowAreNoSharedWording() {
        Reuse reuse = of(Notices.of("a", "云岭县", "县安委会每季度召开安全生产工作会议。"), Notices.of("b", "青禾市", "市里每月要开一次安全生产工作例会。"));
        assertEquals(0, reuse.share(0, 1));
    }

    @Test
    void signsAndOrderDoNotCountButWordsDo() {
        String moved = "遇有险情第一时间报告；各地要严格落实汛期领导带班、和二十四小时值班制度。";
        assertEquals(1, of(Notices.of("a", "云岭县", TEMPLATE), Notices.of("b", "青禾市", moved)).share(1, 0), 0.01);
        String changed = "各地要严格落实汛期干部带班和二十四小时轮岗制度，遇有险情立即报告。";
        assertTrue(of(Notices.of("a", "云岭县", TEMPLATE), Notices.of("b", "青禾市", changed)).share(1, 0) < 0.5);
    }

    @Test
    void aShortSentenceIsSharedAsAWhole() {
        Reuse reuse = of(Notices.of("a", "云岭县", "渡口一律停航。"), Notices.of("b", "青禾市", "渡口一律停航！"), Notices.of("c", "望溪县", "渡口一律通航。"));
        assertEquals(1, reuse.share(0, 1));
        assertEquals(0, reuse.share(0, 2));
    }

    @Test
    void wordingOfMostPlacesIsTheTemplatesAndOfNoOtherItsOwn() {
        String own = "渡口码头逢三级以上大风一律停航并逐船登记造册。";
        Reuse reuse = of(Notices.of("a", "云岭县", TEMPLATE, own), Notices.of("b", "青禾市", TEMPLATE), Notices.of("c", "望溪县", "全县学校每学期组织一次疏散演练并做好记录。"));
        assertEquals(SentenceKind.TEMPLATE, kind(reuse, 0, 0));
        assertEquals(SentenceKind.OWN, kind(reuse, 0, 1));
        assertEquals(SentenceKind.OWN, kind(reuse, 2, 0));
        assertEquals(List.of(new Span(0, TEMPLATE.length() - 1)), reuse.of("a", reuse.notices().get(0).measures().get(0)).template());
    }

    @Test
    void whatAPlaceSaysAgainEachYearIsItsOwn() {
        String own = "渡口码头逢三级以上大风一律停航并逐船登记造册。";
        Reuse reuse = of(Notices.of("a", "云岭县", 2023, List.of(), own), Notices.of("b", "云岭县", 2024, List.of(), own), Notices.of("c", "青禾市", 2024, List.of(), TEMPLATE));
        assertEquals(SentenceKind.OWN, kind(reuse, 0, 0));
        assertEquals(1, reuse.share(0, 1));
    }

    @Test
    void aSentenceThatFewOfManyShareIsNeither() {
        Reuse reuse = of(Notices.of("a", "云岭县", TEMPLATE), Notices.of("b", "青禾市", TEMPLATE), Notices.of("c", "望溪县", "其一。"),
                Notices.of("d", "石浦县", "其二。"), Notices.of("e", "临澜区", "其三。"));
        assertEquals(SentenceKind.MIXED, kind(reuse, 0, 0));
    }

    @Test
    void noticesWithoutMeasuresShareNothing() {
        Reuse reuse = of(Notices.of("a", "云岭县"), Notices.of("b", "青禾市", TEMPLATE));
        assertEquals(0, reuse.share(0, 1));
        assertEquals(0, reuse.share(1, 0));
        assertEquals(List.of(), of().notices());
    }

    /** Against a search of every run in every notice, on random texts of few characters, which share much. */
    @Test
    void theSharesAreThoseOfAPlainSearch() {
        Random random = new Random(5);
        for (int run = 0; run < 40; run++) {
            List<Notice> notices = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                StringBuilder text = new StringBuilder();
                random.ints(10 + random.nextInt(60), 0, 2).forEach(bit -> text.append(bit == 0 ? '甲' : '乙'));
                notices.add(Notices.of("n" + i, "县" + i, text + "。"));
            }
            Reuse reuse = Reuse.of(notices, Progress.NONE);
            for (int one = 0; one < 4; one++) {
                for (int other = 0; other < 4; other++) {
                    assertEquals(plainly(notices.get(one), notices.get(other)), reuse.share(one, other), 1e-12);
                }
            }
        }
    }

    private static double plainly(Notice one, Notice other) {
        String text = one.measures().get(0).text().replace("。", "");
        String there = other.measures().get(0).text().replace("。", "");
        boolean[] held = new boolean[text.length()];
        for (int at = 0; at + SharedRuns.RUN <= text.length(); at++) {
            if (there.contains(text.substring(at, at + SharedRuns.RUN))) {
                Arrays.fill(held, at, at + SharedRuns.RUN, true);
            }
        }
        int count = 0;
        for (boolean letter : held) {
            count += letter ? 1 : 0;
        }
        return count / (double) text.length();
    }
}
