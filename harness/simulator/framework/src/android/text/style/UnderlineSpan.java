package android.text.style;

/** A line below letters. */
public class UnderlineSpan extends CharacterStyle {
}
