package com.android.internal.os;

import java.util.Map;

/** Turns what the system says a method throws into the exception the app sees. */
public final class RemoteFailure {
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
            return (Throwable) Class.forName(name).getConstructor(String.class).newInstance(message);
        } catch (ReflectiveOperationException unknown) {
            return new RuntimeException(name + ": " + message);
        }
    }

    @SuppressWarnings("unchecked")
    public static <T extends Throwable> void sneak(Throwable throwable) throws T {
        throw (T) throwable;
    }
}
