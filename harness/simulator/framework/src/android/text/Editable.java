package android.text;

/** Text that changes. */
public interface Editable extends CharSequence, Spannable, Appendable {
    Editable replace(int start, int end, CharSequence text);

    Editable insert(int where, CharSequence text);

    Editable delete(int start, int end);

    Editable append(CharSequence text);

    Editable append(CharSequence text, int start, int end);

    Editable append(char text);

    void clear();

    /** Makes editables. */
    class Factory {
        private static final Factory INSTANCE = new Factory();

        public static Factory getInstance() {
            return INSTANCE;
        }

        public Editable newEditable(CharSequence source) {
            return new SpannableStringBuilder(source);
        }
    }
}
