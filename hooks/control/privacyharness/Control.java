package privacyharness;

import java.util.zip.Adler32;

/**
 * What the agent calls in an app's process to see that hooks are called: code that does nothing, in a class loader of its
 * own. The calls are made from here and not by JNI, because the app's are made by code that the runtime interprets too.
 */
public final class Control {
    public interface Thing {
        int met();
    }

    /** Hooked when the process is armed, before it was ever used. */
    static final class First {
        First() {}

        static int ofClass() {
            return 1;
        }

        static native int ofNative();
    }

    /** Hooked when the app's own classes are, before it was ever used. */
    static final class Late {
        int ofObject() {
            return 2;
        }
    }

    /** Hooked as an object of it was met. */
    static final class Made implements Thing {
        @Override
        public int met() {
            return 3;
        }
    }

    private static final Thing MADE = new Made();

    private Control() {}

    static Object made() {
        return MADE;
    }

    static void ofPlatform() {
        new Adler32().getValue();
    }

    static void constructor() {
        new First();
    }

    static void ofClass() {
        First.ofClass();
    }

    static void ofNative() {
        First.ofNative();
    }

    static void late() {
        new Late().ofObject();
    }

    static void met() {
        MADE.met();
    }
}
