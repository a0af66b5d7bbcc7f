package org.duizhao.extract.actor;

import org.duizhao.chinese.modal.ModalWords;
import org.duizhao.notice.requirement.Obligation.Strength;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whose figure a clause bounds, where a figure is the subject: 担保公司的担保费率不得高于1%, 养老机构护理型床位占比不低于上年水平. Whose it is answers
 * for it; where the clause says only what is reached (规上企业数量达到50家), nobody is named.
 */
final class OwnerFinder {

    private static final String HEAD = "(?<np>[^，；。：、的（()）]{1,20}?" + ActorWords.any("OWNER") + ")";
    private static final String FIGURE = "(?:" + ActorWords.any("MEASURED") + "|" + ActorWords.any("OWNED") + ")";
    private static final String BOUND = "(?:均|都)?(?:原则上)?(?:" + ModalWords.shipped().auxiliaries(Strength.MUST, Strength.MUST_NOT, Strength.SHOULD) + "|不(?:低|高|少|大|超))";
    private static final Pattern OF = Pattern.compile("^" + HEAD + "的[^，；。：、的]{0,12}?" + FIGURE);
    private static final Pattern BESIDE = Pattern.compile("^" + HEAD + "(?!" + FIGURE + ")[^，；。：、的]{2,12}?" + FIGURE + "(?=" + BOUND + ")");

    private final SubjectFinder subjects;

    OwnerFinder(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /** As it stands in the clause; empty where it names none. */
    Optional<String> in(String shown) {
        String clause = FieldNames.closed(shown);
        return named(OF.matcher(clause), shown).or(() -> named(BESIDE.matcher(clause), shown));
    }

    private Optional<String> named(Matcher owner, String shown) {
        return owner.find() && subjects.isName(owner.group("np")) ? Optional.of(shown.substring(owner.start("np"), owner.end("np"))) : Optional.empty();
    }
}
