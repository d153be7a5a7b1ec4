package android.graphics;

/** How to draw; only its flags are used. */
public class Paint {
    public static final int ANTI_ALIAS_FLAG = 0x01;
    public static final int UNDERLINE_TEXT_FLAG = 0x08;
}
