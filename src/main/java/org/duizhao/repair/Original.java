package org.duizhao.repair;

import org.duizhao.notice.SourceRange;
import org.duizhao.read.SourceText;

import java.util.Set;

/**
 * What all drafts of a document have in common.
 *
 * @param characters of the whole source: a draft holds no others until a rule puts them there
 * @param takenBack  places of the source at which a person wants no repair
 */
record Original(SourceText source, Characters characters, Set<SourceRange> takenBack) {

    Original {
        takenBack = Set.copyOf(takenBack);
    }

    static Original of(SourceText source, Set<SourceRange> takenBack) {
        return new Original(source, Characters.of(source.text()), takenBack);
    }
}
