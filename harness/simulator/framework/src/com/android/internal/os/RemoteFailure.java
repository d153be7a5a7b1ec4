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

    /** Dies of what the system says an app did wrong. */
    public static void crash(Map<String, Object> thrown) {
        of(thrown);
    }

    private static Throwable create(String name, String message) {
        Class<?>[][] forms = {{String.class}, {String.class, Throwable.class}, {int.class, String.class}};
        Object[][] values = {{message}, {message, null}, {reason(message), message}};
        for (int i = 0; i < forms.length; i++) {
            try {
                return (Throwable) Class.forName(name).getConstructor(forms[i]).newInstance(values[i]);
            } catch (NoSuchMethodException another) {
                continue;
            } catch (ReflectiveOperationException unknown) {
                break;
            }
        }
        return new RuntimeException(name + ": " + message);
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
