package org.duizhao.extract.abbreviation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When two members are the same: 安全投入 and 投入, 整改措施 and 措施, 监管部门 and 负有安全监管职责的部门. */
final class MemberNames {

    private static final List<String> FRAMES = List.of("安全生产", "安全", "整改", "应急", "隐患");

    private MemberNames() {
    }

    /** Letters, digits and ideographs only. */
    static String bare(String text) {
        if (isBare(text)) {
            return text;
        }
        return text.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A member without the frame word that one notice repeats and another leaves out; 应急救援 stays where 救援 alone is too little.
     */
    static String core(String member) {
        String bare = bare(member);
        for (String frame : FRAMES) {
            if (bare.startsWith(frame) && bare.length() - frame.length() >= 2) {
                return bare.substring(frame.length());
            }
        }
        return bare;
    }

    /** The members as a label: order and frame words do not matter. */
    static String label(List<String> members) {
        return members.stream().map(MemberNames::core).sorted().collect(Collectors.joining("·"));
    }

    /** How many members of an entry stand in a list of members; each counts once. */
    static int shared(List<String> members, LexiconEntry entry) {
        Set<Integer> used = new HashSet<>();
        for (String member : members) {
            for (int i = 0; i < entry.members().size(); i++) {
                if (!used.contains(i) && entry.members().get(i).stream().anyMatch(wording -> same(member, wording))) {
                    used.add(i);
                    break;
                }
            }
        }
        return used.size();
    }

    private static boolean same(String member, String wording) {
        return core(member).equals(core(wording));
    }
}
