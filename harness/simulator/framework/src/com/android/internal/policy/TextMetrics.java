package com.android.internal.policy;

/**
 * How much room a text takes: Chinese characters are as wide as the font is high, others about half of that. The system draws with the
 * same numbers, so what is measured here is what is seen.
 */
public final class TextMetrics {
    private static final float NARROW = 0.55f;
    private static final float LINE = 1.4f;
    private static final String OPENING = "\uff08\u300a\u3008\u201c\u2018\u3010\u300c\u300e([{";
    private static final String CLOSING = "\uff09\u300b\u3009\u201d\u2019\u3011\u300d\u300f)]}\uff0c\u3002\u3001\uff1b"
            + "\uff1a\uff1f\uff01\u2026\u00b7,.;:?!%";
    private final int width;
    private final int lines;

    private TextMetrics(int width, int lines) {
        this.width = width;
        this.lines = lines;
    }

    public static TextMetrics of(String text, float size, int room) {
        float widest = 0;
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            float at = 0;
            int begun = 0;
            lines++;
            for (int i = 1; i <= paragraph.length(); i++) {
                if (i < paragraph.length() && !mayBreak(paragraph.charAt(i - 1), paragraph.charAt(i))) {
                    continue;
                }
                float unit = 0;
                for (int each = begun; each < i; each++) {
                    unit += advance(paragraph.charAt(each)) * size;
                }
                boolean space = paragraph.charAt(i - 1) == ' ';
                if (at > 0 && at + unit - (space ? advance(' ') * size : 0) > room) {
                    lines++;
                    at = 0;
                }
                at += unit;
                while (at > room && i - begun > 1 && room > size) { // one word that is longer than a line
                    lines++;
                    widest = Math.max(widest, room);
                    at -= room;
                }
                widest = Math.max(widest, at);
                begun = i;
            }
        }
        return new TextMetrics((int) Math.ceil(widest), lines);
    }

    /** Lines end at spaces, and beside Chinese characters but not punctuation. */
    private static boolean mayBreak(char before, char after) {
        if (before == ' ' || after == ' ') {
            return after != ' ';
        }
        if (before == '\u00a0' || after == '\u00a0' || OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0) {
            return false;
        }
        return before > 0x2e80 || after > 0x2e80;
    }

    private static float advance(char c) {
        return c >= 0x2e80 ? 1f : NARROW;
    }

    public static int lineHeight(float size) {
        return Math.round(size * LINE);
    }

    public int width() {
        return width;
    }

    public int lines() {
        return lines;
    }
}
