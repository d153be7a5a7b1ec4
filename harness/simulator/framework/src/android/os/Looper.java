package android.os;

/** Runs the messages of one thread's queue. */
public final class Looper {
    private static final ThreadLocal<Looper> CURRENT = new ThreadLocal<Looper>();
    private static Looper sMain;

    private final MessageQueue queue = new MessageQueue();
    private final Thread thread = Thread.currentThread();
    private final boolean mayQuit;

    private Looper(boolean mayQuit) {
        this.mayQuit = mayQuit;
    }

    public static void prepare() {
        prepare(true);
    }

    private static void prepare(boolean mayQuit) {
        if (CURRENT.get() != null) {
            throw new RuntimeException("Only one Looper may be created per thread");
        }
        CURRENT.set(new Looper(mayQuit));
    }

    public static void prepareMainLooper() {
        prepare(false);
        sMain = CURRENT.get();
    }

    public static Looper getMainLooper() {
        return sMain;
    }

    public static Looper myLooper() {
        return CURRENT.get();
    }

    public static MessageQueue myQueue() {
        return myLooper().queue;
    }

    public static void loop() {
        Looper me = myLooper();
        if (me == null) {
            throw new RuntimeException("No Looper; Looper.prepare() wasn't called on this thread.");
        }
        for (Message next = me.queue.next(); next != null; next = me.queue.next()) {
            next.target.dispatchMessage(next);
        }
    }

    public boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    public void quit() {
        quit(false);
    }

    public void quitSafely() {
        quit(true);
    }

    private void quit(boolean safe) {
        if (!mayQuit) {
            throw new IllegalStateException("Main thread not allowed to quit.");
        }
        queue.quit(safe);
    }

    public Thread getThread() {
        return thread;
    }

    public MessageQueue getQueue() {
        return queue;
    }

    @Override
    public String toString() {
        return "Looper (" + thread.getName() + ")";
    }
}
