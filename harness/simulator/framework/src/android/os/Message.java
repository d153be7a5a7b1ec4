package android.os;

/** What a handler is sent. */
public final class Message implements Parcelable {
    public int what;
    public int arg1;
    public int arg2;
    public Object obj;
    public Messenger replyTo;
    public int sendingUid = -1;
    public long when;
    Handler target;
    private Runnable callback;
    private Bundle data;
    private boolean asynchronous;

    public static Message obtain() {
        return new Message();
    }

    public static Message obtain(Message original) {
        Message copy = new Message();
        copy.copyFrom(original);
        copy.target = original.target;
        copy.callback = original.callback;
        return copy;
    }

    public static Message obtain(Handler target) {
        Message message = new Message();
        message.target = target;
        return message;
    }

    public static Message obtain(Handler target, Runnable callback) {
        return obtain(target).setCallback(callback);
    }

    public static Message obtain(Handler target, int what) {
        return obtain(target, what, 0, 0, null);
    }

    public static Message obtain(Handler target, int what, Object obj) {
        return obtain(target, what, 0, 0, obj);
    }

    public static Message obtain(Handler target, int what, int arg1, int arg2) {
        return obtain(target, what, arg1, arg2, null);
    }

    public static Message obtain(Handler target, int what, int arg1, int arg2, Object obj) {
        Message message = obtain(target);
        message.what = what;
        message.arg1 = arg1;
        message.arg2 = arg2;
        message.obj = obj;
        return message;
    }

    public void recycle() {
    }

    public void copyFrom(Message original) {
        what = original.what;
        arg1 = original.arg1;
        arg2 = original.arg2;
        obj = original.obj;
        replyTo = original.replyTo;
        data = original.data == null ? null : new Bundle(original.data);
    }

    public long getWhen() {
        return when;
    }

    public void setTarget(Handler target) {
        this.target = target;
    }

    public Handler getTarget() {
        return target;
    }

    public Runnable getCallback() {
        return callback;
    }

    public Message setCallback(Runnable callback) {
        this.callback = callback;
        return this;
    }

    public Bundle getData() {
        if (data == null) {
            data = new Bundle();
        }
        return data;
    }

    public Bundle peekData() {
        return data;
    }

    public void setData(Bundle data) {
        this.data = data;
    }

    public Message setWhat(int what) {
        this.what = what;
        return this;
    }

    public void sendToTarget() {
        target.sendMessage(this);
    }

    public boolean isAsynchronous() {
        return asynchronous;
    }

    public void setAsynchronous(boolean asynchronous) {
        this.asynchronous = asynchronous;
    }

    @Override
    public int describeContents() {
        return 0;
    }

    @Override
    public void writeToParcel(Parcel dest, int flags) {
        dest.writeValue(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{ when=").append(when - SystemClock.uptimeMillis()).append("ms");
        if (callback != null) {
            text.append(" callback=").append(callback.getClass().getName());
        } else {
            text.append(" what=").append(what);
        }
        if (arg1 != 0) {
            text.append(" arg1=").append(arg1);
        }
        if (arg2 != 0) {
            text.append(" arg2=").append(arg2);
        }
        if (obj != null) {
            text.append(" obj=").append(obj);
        }
        return text.append(" target=").append(target == null ? null : target.getClass().getName()).append(" }").toString();
    }
}
