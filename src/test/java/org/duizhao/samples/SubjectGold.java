package org.duizhao.samples;

import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.requirement.Actor;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;

import java.util.ArrayList;
import java.util.List;

/** What a careful reader found in a document of another subject, held against what the program finds in it. */
final class SubjectGold {

    private final List<Line> open = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private int hits;
    private int wrong;
    private int named;
    private int actors;

    /** @param name of the document, without its ending */
    static SubjectGold of(String name, Notice notice, Findings findings) {
        SubjectGold gold = new SubjectGold();
        Truth.of("subjects/" + name + ".facts.tsv").lines().forEach(cells -> gold.open.add(new Line(cells)));
        for (Measure measure : notice.measures()) {
            findings.requirementsOf(measure.id()).stream().filter(one -> !one.vague()).forEach(one -> gold.hold(measure, one));
        }
        gold.open.stream().filter(line -> !line.optional()).forEach(line -> gold.misses.add("missed: " + line.cells));
        return gold;
    }

    private void hold(Measure measure, Requirement found) {
        Line line = open.stream().filter(one -> measure.text().contains(one.words()) && one.says(found)).findFirst().orElse(null);
        if (line == null) {
            wrong++;
            misses.add("wrong: " + found.kind() + " " + found.text() + " " + found.figure().map(Object::toString).orElse("") + found.due().map(Object::toString).orElse(""));
            return;
        }
        open.remove(line);
        if (line.optional()) {
            return;
        }
        hits++;
        String actor = found.actor().map(Actor::name).orElse(null);
        named += line.named() ? 1 : 0;
        if (line.named() && line.isActor(actor)) {
            actors++;
        } else if (line.named() || actor != null) {
            misses.add("actor: " + line.words() + " is " + actor + ", should be " + line.cells.get(3));
        }
    }

    double f1() {
        long missed = open.stream().filter(line -> !line.optional()).count();
        return 2.0 * hits / (2 * hits + wrong + missed);
    }

    /** Of the requirements that were found and have a doer, the share that has the right one. */
    double actorShare() {
        return (double) actors / named;
    }

    List<String> misses() {
        return misses;
    }

    private record Line(List<String> cells) {

        String words() {
            return cells.get(0);
        }

        boolean optional() {
            return cells.get(2).endsWith("?");
        }

        boolean named() {
            return !cells.get(3).equals("-");
        }

        boolean isActor(String name) {
            return name != null && List.of(cells.get(3).split("/")).stream().anyMatch(right -> right.contains(name) || name.contains(right));
        }

        boolean says(Requirement found) {
            String value = cells.get(2).replace("?", "");
            boolean kind = List.of(cells.get(1).split("/")).contains(found.kind().name());
            String cap = found.terms().cap() == null ? "-" : Long.toString((long) found.terms().cap().value());
            return kind && cap.equals(cells.get(4)) && (value.equals("*") || value.equals("-") && said(found) == null || !value.equals("-") && equal(value, said(found)));
        }

        private static Object said(Requirement found) {
            if (found.kind() == Kind.DEADLINE) {
                return found.due().map(Object::toString).orElse(null);
            }
            return found.kind() == Kind.FREQUENCY ? (Double) found.timesAYear().orElse(-1) : found.figure().map(figure -> figure.value()).orElse(null);
        }

        private static boolean equal(String value, Object said) {
            return said instanceof Double number ? !value.contains("-") && Math.abs(number - Double.parseDouble(value)) < 0.01 : value.equals(said);
        }
    }
}
