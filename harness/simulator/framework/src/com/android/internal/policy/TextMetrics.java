package com.android.internal.policy;

/**
 * How much room a text takes: Chinese characters are as wide as the font is high, others about half of that. The system draws with the
 * same numbers, so what is measured here is what is seen.
 */
public final class TextMetrics {
    private static final float NARROW = 0.55f;
    private static final float LINE = 1.3f;
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
            lines++;
            for (int i = 0; i < paragraph.length(); i++) {
                float advance = advance(paragraph.charAt(i)) * size;
                if (at > 0 && at + advance > room) {
                    lines++;
                    at = 0;
                }
                at += advance;
                widest = Math.max(widest, at);
            }
        }
        return new TextMetrics((int) Math.ceil(widest), lines);
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
