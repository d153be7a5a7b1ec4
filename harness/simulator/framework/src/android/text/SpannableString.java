package android.text;

/** Text with marks that change. */
public class SpannableString implements CharSequence, Spannable {
    private final SpannableStringBuilder text;

    public SpannableString(CharSequence source) {
        text = new SpannableStringBuilder(source);
    }

    public static SpannableString valueOf(CharSequence source) {
        return new SpannableString(source);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public void setSpan(Object what, int start, int end, int flags) {
        text.setSpan(what, start, end, flags);
    }

    @Override
    public void removeSpan(Object what) {
        text.removeSpan(what);
    }

    @Override
    public <T> T[] getSpans(int start, int end, Class<T> type) {
        return text.getSpans(start, end, type);
    }

    @Override
    public int getSpanStart(Object what) {
        return text.getSpanStart(what);
    }

    @Override
    public int getSpanEnd(Object what) {
        return text.getSpanEnd(what);
    }

    @Override
    public int getSpanFlags(Object what) {
        return text.getSpanFlags(what);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
