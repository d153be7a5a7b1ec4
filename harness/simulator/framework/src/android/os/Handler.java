package android.os;

/** Sends messages and runnables to a looper's thread. */
public class Handler {
    private final Looper looper;
    private final MessageQueue queue;
    private final Callback callback;

    /** Handles messages without a subclass. */
    public interface Callback {
        boolean handleMessage(Message message);
    }

    public Handler() {
        this((Callback) null);
    }

    public Handler(Callback callback) {
        this(Looper.myLooper(), callback, "Can't create handler inside thread " + Thread.currentThread()
                + " that has not called Looper.prepare()");
    }

    public Handler(Looper looper) {
        this(looper, null);
    }

    public Handler(Looper looper, Callback callback) {
        this(looper, callback, "looper is null");
    }

    private Handler(Looper looper, Callback callback, String complaint) {
        if (looper == null) {
            throw new RuntimeException(complaint);
        }
        this.looper = looper;
        this.queue = looper.getQueue();
        this.callback = callback;
    }

    public static Handler createAsync(Looper looper) {
        return new Handler(looper);
    }

    public void handleMessage(Message message) {
    }

    public void dispatchMessage(Message message) {
        if (message.getCallback() != null) {
            message.getCallback().run();
        } else if (callback == null || !callback.handleMessage(message)) {
            handleMessage(message);
        }
    }

    public final Message obtainMessage() {
        return Message.obtain(this);
    }

    public final Message obtainMessage(int what) {
        return Message.obtain(this, what);
    }

    public final Message obtainMessage(int what, Object obj) {
        return Message.obtain(this, what, obj);
    }

    public final Message obtainMessage(int what, int arg1, int arg2) {
        return Message.obtain(this, what, arg1, arg2);
    }

    public final Message obtainMessage(int what, int arg1, int arg2, Object obj) {
        return Message.obtain(this, what, arg1, arg2, obj);
    }

    public final boolean post(Runnable runnable) {
        return sendMessageDelayed(Message.obtain(this, runnable), 0);
    }

    public final boolean postAtTime(Runnable runnable, long uptimeMillis) {
        return sendMessageAtTime(Message.obtain(this, runnable), uptimeMillis);
    }

    public final boolean postAtTime(Runnable runnable, Object token, long uptimeMillis) {
        Message message = Message.obtain(this, runnable);
        message.obj = token;
        return sendMessageAtTime(message, uptimeMillis);
    }

    public final boolean postDelayed(Runnable runnable, long delayMillis) {
        return sendMessageDelayed(Message.obtain(this, runnable), delayMillis);
    }

    public final boolean postDelayed(Runnable runnable, Object token, long delayMillis) {
        Message message = Message.obtain(this, runnable);
        message.obj = token;
        return sendMessageDelayed(message, delayMillis);
    }

    public final boolean postAtFrontOfQueue(Runnable runnable) {
        return sendMessageAtFrontOfQueue(Message.obtain(this, runnable));
    }

    public final boolean sendMessage(Message message) {
        return sendMessageDelayed(message, 0);
    }

    public final boolean sendEmptyMessage(int what) {
        return sendEmptyMessageDelayed(what, 0);
    }

    public final boolean sendEmptyMessageDelayed(int what, long delayMillis) {
        return sendMessageDelayed(obtainMessage(what), delayMillis);
    }

    public final boolean sendEmptyMessageAtTime(int what, long uptimeMillis) {
        return sendMessageAtTime(obtainMessage(what), uptimeMillis);
    }

    public final boolean sendMessageDelayed(Message message, long delayMillis) {
        return sendMessageAtTime(message, SystemClock.uptimeMillis() + Math.max(0, delayMillis));
    }

    public boolean sendMessageAtTime(Message message, long uptimeMillis) {
        message.target = this;
        return queue.enqueue(message, uptimeMillis);
    }

    public final boolean sendMessageAtFrontOfQueue(Message message) {
        message.target = this;
        return queue.enqueue(message, 0);
    }

    public final void removeCallbacks(Runnable runnable) {
        queue.remove(this, callbackIs(runnable, null));
    }

    public final void removeCallbacks(Runnable runnable, Object token) {
        queue.remove(this, callbackIs(runnable, token));
    }

    public final void removeMessages(int what) {
        queue.remove(this, whatIs(what, null));
    }

    public final void removeMessages(int what, Object object) {
        queue.remove(this, whatIs(what, object));
    }

    public final void removeCallbacksAndMessages(final Object token) {
        queue.remove(this, new MessageQueue.Match() {
            @Override
            boolean matches(Message message) {
                return token == null || message.obj == token;
            }
        });
    }

    public final boolean hasMessages(int what) {
        return queue.has(this, whatIs(what, null));
    }

    public final boolean hasMessages(int what, Object object) {
        return queue.has(this, whatIs(what, object));
    }

    public final boolean hasCallbacks(Runnable runnable) {
        return queue.has(this, callbackIs(runnable, null));
    }

    private static MessageQueue.Match whatIs(final int what, final Object object) {
        return new MessageQueue.Match() {
            @Override
            boolean matches(Message message) {
                return message.getCallback() == null && message.what == what
                        && (object == null || message.obj == object);
            }
        };
    }

    private static MessageQueue.Match callbackIs(final Runnable runnable, final Object token) {
        return new MessageQueue.Match() {
            @Override
            boolean matches(Message message) {
                return message.getCallback() == runnable && (token == null || message.obj == token);
            }
        };
    }

    public final Looper getLooper() {
        return looper;
    }

    @Override
    public String toString() {
        return "Handler (" + getClass().getName() + ") {" + Integer.toHexString(System.identityHashCode(this)) + "}";
    }
}
