package android.text;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Text and marks that both change. */
public class SpannableStringBuilder implements CharSequence, Spannable, Editable, Appendable {
    private final StringBuilder text;
    private final List<Object[]> spans = new ArrayList<Object[]>();

    public SpannableStringBuilder() {
        this("");
    }

    public SpannableStringBuilder(CharSequence text) {
        this.text = new StringBuilder(text);
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
    public SpannableStringBuilder replace(int start, int end, CharSequence with) {
        text.replace(start, end, with.toString());
        return this;
    }

    @Override
    public SpannableStringBuilder insert(int where, CharSequence more) {
        text.insert(where, more);
        return this;
    }

    @Override
    public SpannableStringBuilder delete(int start, int end) {
        text.delete(start, end);
        return this;
    }

    @Override
    public SpannableStringBuilder append(CharSequence more) {
        text.append(more);
        return this;
    }

    @Override
    public SpannableStringBuilder append(CharSequence more, int start, int end) {
        text.append(more, start, end);
        return this;
    }

    @Override
    public SpannableStringBuilder append(char more) {
        text.append(more);
        return this;
    }

    public SpannableStringBuilder append(CharSequence more, Object what, int flags) {
        int start = text.length();
        text.append(more);
        setSpan(what, start, text.length(), flags);
        return this;
    }

    @Override
    public void clear() {
        text.setLength(0);
    }

    @Override
    public void setSpan(Object what, int start, int end, int flags) {
        spans.add(new Object[] {what, start, end, flags});
    }

    @Override
    public void removeSpan(Object what) {
        spans.remove(span(what));
    }

    private Object[] span(Object what) {
        for (Object[] span : spans) {
            if (span[0] == what) {
                return span;
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] getSpans(int start, int end, Class<T> type) {
        List<Object> found = new ArrayList<Object>();
        for (Object[] span : spans) {
            if (type.isInstance(span[0]) && (Integer) span[1] <= end && (Integer) span[2] >= start) {
                found.add(span[0]);
            }
        }
        return found.toArray((T[]) Array.newInstance(type, 0));
    }

    @Override
    public int getSpanStart(Object what) {
        return span(what) == null ? -1 : (Integer) span(what)[1];
    }

    @Override
    public int getSpanEnd(Object what) {
        return span(what) == null ? -1 : (Integer) span(what)[2];
    }

    @Override
    public int getSpanFlags(Object what) {
        return span(what) == null ? 0 : (Integer) span(what)[3];
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
