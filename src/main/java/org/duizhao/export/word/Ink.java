package org.duizhao.export.word;

import java.util.ArrayList;
import java.util.List;

/** Words of a paragraph that look alike, by the name of their style. */
record Ink(String text, CharacterStyle style) {

    /** A paragraph of words. */
    record Line(List<Ink> inks) {

        Line {
            inks = List.copyOf(inks);
        }

        static Line of(String text, CharacterStyle style) {
            return new Line(List.of(new Ink(text, style)));
        }

        int length() {
            return inks.stream().mapToInt(ink -> ink.text().length()).sum();
        }

        /** How many lines it takes where so many hanzi stand in one. */
        int height(int hanzi) {
            return Math.max(1, (length() + hanzi - 1) / hanzi);
        }

        /** Cut before a character, at a comma or full stop where one is near. */
        List<Line> cut(int most) {
            if (length() <= most) {
                return List.of(this);
            }
            String text = String.join("", inks.stream().map(Ink::text).toList());
            int at = most;
            for (int i = most; i > most / 2; i--) {
                if ("，。；、".indexOf(text.charAt(i - 1)) >= 0) {
                    at = i;
                    break;
                }
            }
            if (Character.isLowSurrogate(text.charAt(at))) {
                at--;
            }
            List<Line> parts = new ArrayList<>(List.of(part(0, at)));
            parts.addAll(part(at, text.length()).cut(most));
            return parts;
        }

        private Line part(int from, int to) {
            List<Ink> part = new ArrayList<>();
            int start = 0;
            for (Ink ink : inks) {
                int end = start + ink.text().length();
                if (Math.max(from, start) < Math.min(to, end)) {
                    part.add(new Ink(ink.text().substring(Math.max(from, start) - start, Math.min(to, end) - start), ink.style()));
                }
                start = end;
            }
            return new Line(part);
        }
    }
}
