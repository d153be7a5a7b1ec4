package libcore.io;

/** Stands before libcore's own: below everything, where the kernel is on a phone, is the device. */
public final class Libcore {
    public static final Os rawOs = new DeviceOs(new Linux());
    public static volatile Os os = new BlockGuardOs(rawOs);

    private Libcore() {
    }

    public static Os getOs() {
        return os;
    }

    public static synchronized boolean compareAndSetOs(Os expected, Os update) {
        if (update == null) {
            throw new NullPointerException("update");
        }
        boolean same = os == expected;
        if (same) {
            os = update;
        }
        return same;
    }
}
