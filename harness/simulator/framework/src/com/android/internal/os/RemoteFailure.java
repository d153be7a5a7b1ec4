package com.android.internal.os;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the system says a method throws into the exception the app sees. */
public final class RemoteFailure {
    private static final Pattern REASON = Pattern.compile("\\((\\d+)\\)");

    private RemoteFailure() {
    }

    /** Checked exceptions come out as they are: the method that made the call declares them. */
    static RuntimeException of(Map<String, Object> thrown) {
        String message = (String) thrown.get("message");
        RemoteFailure.<RuntimeException>sneak(create((String) thrown.get("class"), message));
        return null;
    }

    private static Throwable create(String name, String message) {
        try {
            Class<?> type = Class.forName(name);
            try {
                return (Throwable) type.getConstructor(String.class).newInstance(message);
            } catch (NoSuchMethodException numbered) {
                return (Throwable) type.getConstructor(int.class, String.class).newInstance(reason(message), message);
            }
        } catch (ReflectiveOperationException unknown) {
            return new RuntimeException(name + ": " + message);
        }
    }

    /** The number in "CAMERA_DISABLED (1): ...". */
    private static int reason(String message) {
        Matcher number = REASON.matcher(String.valueOf(message));
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    @SuppressWarnings("unchecked")
    public static <T extends Throwable> void sneak(Throwable throwable) throws T {
        throw (T) throwable;
    }
}
