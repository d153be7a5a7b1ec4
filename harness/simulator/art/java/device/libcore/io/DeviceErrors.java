package libcore.io;

import android.system.ErrnoException;
import android.system.OsConstants;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import sun.nio.ch.DeviceGuard;

/** What the device answers in words, as the numbers of a kernel. */
final class DeviceErrors {
    private static final Pattern NAME = Pattern.compile("\\b(E[A-Z0-9]{2,}) \\(");

    private DeviceErrors() {
    }

    /** The answer. What the services throw says the error's name, as the platform's own messages do. */
    static Object ask(String call, String question, Object... arguments) throws ErrnoException {
        try {
            return DeviceGuard.ask(question, arguments);
        } catch (Exception refused) { // checked ones among them, which nothing declares
            Matcher name = NAME.matcher(String.valueOf(refused.getMessage()));
            throw new ErrnoException(call, name.find() ? number(name.group(1)) : OsConstants.EACCES, refused);
        }
    }

    /** A port, or the error that the route gave by its name. */
    static int port(String call, Object answer) throws ErrnoException {
        if (answer instanceof Integer) {
            return (Integer) answer;
        }
        throw new ErrnoException(call, number((String) answer));
    }

    private static int number(String name) {
        try {
            return OsConstants.class.getField(name).getInt(null);
        } catch (ReflectiveOperationException unknown) {
            return OsConstants.EIO;
        }
    }
}
