package android.text;

/** Text with marks. */
public interface Spanned extends CharSequence {
    int SPAN_INCLUSIVE_EXCLUSIVE = 17;
    int SPAN_EXCLUSIVE_EXCLUSIVE = 33;

    <T> T[] getSpans(int start, int end, Class<T> type);

    int getSpanStart(Object tag);

    int getSpanEnd(Object tag);

    int getSpanFlags(Object tag);
}
