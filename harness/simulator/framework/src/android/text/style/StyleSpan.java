package android.text.style;

/** Bold or italic letters. */
public class StyleSpan extends CharacterStyle {
    private final int style;

    public StyleSpan(int style) {
        this.style = style;
    }

    public int getStyle() {
        return style;
    }
}
