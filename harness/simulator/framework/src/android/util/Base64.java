package android.util;

/** RFC 2045, 3548 and 4648. */
public class Base64 {
    public static final int DEFAULT = 0;
    public static final int NO_PADDING = 1;
    public static final int NO_WRAP = 2;
    public static final int CRLF = 4;
    public static final int URL_SAFE = 8;
    public static final int NO_CLOSE = 16;
    private static final int LINE = 76;

    private Base64() {
    }

    public static byte[] decode(String text, int flags) {
        return decode(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), flags);
    }

    public static byte[] decode(byte[] input, int flags) {
        return decode(input, 0, input.length, flags);
    }

    public static byte[] decode(byte[] input, int offset, int length, int flags) {
        StringBuilder kept = new StringBuilder();
        for (int i = offset; i < offset + length; i++) {
            char c = (char) (input[i] & 0xff);
            if (c > ' ' && c != '=') {
                kept.append(c);
            }
        }
        try {
            boolean url = (flags & URL_SAFE) != 0;
            return (url ? java.util.Base64.getUrlDecoder() : java.util.Base64.getDecoder()).decode(kept.toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("bad base-64");
        }
    }

    public static String encodeToString(byte[] input, int flags) {
        return new String(encode(input, flags), java.nio.charset.StandardCharsets.US_ASCII);
    }

    public static String encodeToString(byte[] input, int offset, int length, int flags) {
        return new String(encode(input, offset, length, flags), java.nio.charset.StandardCharsets.US_ASCII);
    }

    public static byte[] encode(byte[] input, int flags) {
        return encode(input, 0, input.length, flags);
    }

    public static byte[] encode(byte[] input, int offset, int length, int flags) {
        java.util.Base64.Encoder encoder =
                (flags & URL_SAFE) != 0 ? java.util.Base64.getUrlEncoder() : java.util.Base64.getEncoder();
        if ((flags & NO_PADDING) != 0) {
            encoder = encoder.withoutPadding();
        }
        byte[] plain = encoder.encode(java.util.Arrays.copyOfRange(input, offset, offset + length));
        return (flags & NO_WRAP) != 0 ? plain : wrap(plain, (flags & CRLF) != 0 ? "\r\n" : "\n");
    }

    private static byte[] wrap(byte[] plain, String end) {
        String text = new String(plain, java.nio.charset.StandardCharsets.US_ASCII);
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at += LINE) {
            out.append(text, at, Math.min(text.length(), at + LINE)).append(end);
        }
        return out.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
