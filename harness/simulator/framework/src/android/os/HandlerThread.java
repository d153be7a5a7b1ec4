package android.os;

/** A thread with a looper. */
public class HandlerThread extends Thread {
    private Looper looper;

    public HandlerThread(String name) {
        super(name);
    }

    public HandlerThread(String name, int priority) {
        super(name);
    }

    protected void onLooperPrepared() {
    }

    @Override
    public void run() {
        Looper.prepare();
        synchronized (this) {
            looper = Looper.myLooper();
            notifyAll();
        }
        onLooperPrepared();
        Looper.loop();
    }

    public Looper getLooper() {
        if (!isAlive()) {
            return null;
        }
        boolean interrupted = false;
        synchronized (this) {
            while (isAlive() && looper == null) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return looper;
    }

    public boolean quit() {
        Looper current = getLooper();
        if (current != null) {
            current.quit();
        }
        return current != null;
    }

    public boolean quitSafely() {
        Looper current = getLooper();
        if (current != null) {
            current.quitSafely();
        }
        return current != null;
    }

    public int getThreadId() {
        return (int) getId();
    }
}
