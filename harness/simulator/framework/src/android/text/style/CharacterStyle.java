package android.text.style;

/** A mark on characters. */
public abstract class CharacterStyle {
}
