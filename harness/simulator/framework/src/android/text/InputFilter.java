package android.text;

/** Restricts what is typed. */
public interface InputFilter {
    CharSequence filter(CharSequence source, int start, int end, Spanned dest, int dstart, int dend);

    /** At most so many characters. */
    class LengthFilter implements InputFilter {
        private final int max;

        public LengthFilter(int max) {
            this.max = max;
        }

        @Override
        public CharSequence filter(CharSequence source, int start, int end, Spanned dest, int dstart, int dend) {
            int keep = max - (dest.length() - (dend - dstart));
            return keep <= 0 ? "" : keep >= end - start ? null : source.subSequence(start, start + keep);
        }
    }
}
