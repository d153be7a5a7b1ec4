package android.text;

/** A span that stays with its text. */
public interface NoCopySpan {
}
