package org.duizhao.extract;

import org.duizhao.extract.abbreviation.AbbreviationReader;
import org.duizhao.extract.abbreviation.Lexicon;
import org.duizhao.extract.actor.ActorGrammar;
import org.duizhao.extract.actor.Readings;
import org.duizhao.extract.actor.ResponsibleBodyReader;
import org.duizhao.extract.actor.ResponsibleOffices;
import org.duizhao.extract.wording.Stretches;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.LeadIn;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.notice.remark.Warning;
import org.duizhao.notice.remark.WarningKind;
import org.duizhao.notice.requirement.Abbreviation;
import org.duizhao.notice.requirement.Abbreviation.SpelledBy;
import org.duizhao.notice.requirement.Body;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.progress.Watchdog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads requirements, abbreviations, responsible bodies and obligations out of a notice's measures. The same notice always
 * gives the same findings, and no notice's findings depend on another's. Thread-safe.
 */
public final class RequirementExtractor {

    private final NoticeQuantityReader figures;
    private final ActorGrammar actors = new ActorGrammar();
    private final ObligationReader obligations = new ObligationReader();

    /** With the lexicon of abbreviations that comes with the program. */
    public RequirementExtractor() {
        this(Lexicon.shipped());
    }

    /** With a lexicon of abbreviations. */
    public RequirementExtractor(Lexicon lexicon) {
        figures = new NoticeQuantityReader(new AbbreviationReader(lexicon));
    }

    /** The figures and abbreviations of a notice alone: a small part of the work of {@link #extract}. Never null. */
    public NoticeQuantities figures(Notice notice) {
        return figures.read(notice);
    }

    /** Who sees to each measure of a notice, by measure id, with its duty: as far as brackets and labels name them. Never null. */
    public Map<String, List<Body>> responsible(Notice notice) {
        return new ResponsibleOffices(new Readings(actors)).of(notice);
    }

    /** All that is found in a notice; never null. A notice without measures has no findings. */
    public Findings extract(Notice notice) {
        NoticeQuantities said = figures.read(notice);
        Readings readings = new Readings(actors);
        RequirementReader requirements = new RequirementReader(readings);
        ResponsibleBodyReader bodies = new ResponsibleBodyReader(readings);
        Map<String, List<Requirement>> required = new HashMap<>();
        Map<String, List<Body>> responsible = new HashMap<>();
        Map<String, List<Obligation>> binding = new HashMap<>();
        LeadIn lead = LeadIn.NONE;
        for (Paragraph paragraph : notice.outline().paragraphs()) {
            Stretches context = Stretches.of(lead.with(paragraph.measures()));
            int own = context.measures().size() - Stretches.of(paragraph.measures()).measures().size();
            for (int i = own; i < context.measures().size(); i++) {
                Watchdog.checkWanted();
                List<Requirement> found = requirements.read(context, i, said);
                if (!found.isEmpty()) {
                    required.computeIfAbsent(context.measures().get(i).id(), id -> new ArrayList<>()).addAll(found);
                }
            }
            for (Measure measure : paragraph.measures()) {
                put(responsible, measure, bodies.read(measure.text()));
                put(binding, measure, obligations.read(measure.text()));
            }
            lead = lead.after(paragraph.measures());
        }
        return new Findings(required, said.abbreviations(), responsible, binding, said.validity(), warnings(notice, said));
    }

    private static <T> void put(Map<String, List<T>> map, Measure measure, List<T> found) {
        if (!found.isEmpty()) {
            map.put(measure.id(), found);
        }
    }

    private static List<Warning> warnings(Notice notice, NoticeQuantities said) {
        List<Warning> warnings = new ArrayList<>();
        for (Measure measure : notice.measures()) {
            SourceRange place = measure.source().isEmpty() ? new SourceRange(0, 0)
                    : new SourceRange(measure.source().get(0).start(), measure.source().get(measure.source().size() - 1).end());
            said.abbreviationsOf(measure.id()).stream().filter(RequirementExtractor::isMiscounted)
                    .map(one -> new Warning(WarningKind.MEMBER_COUNT, place, one.text(), Integer.toString(one.members().size())))
                    .forEach(warnings::add);
        }
        return warnings;
    }

    private static boolean isMiscounted(Abbreviation abbreviation) {
        int members = abbreviation.members().size();
        int sum = abbreviation.counts().stream().mapToInt(Integer::intValue).sum();
        boolean counted = abbreviation.counts().isEmpty() || members == sum || abbreviation.counts().contains(members);
        return abbreviation.spelledBy() == SpelledBy.SAME_SENTENCE && !counted;
    }
}
