package android.app;

import android.content.Context;
import android.content.Intent;
import android.util.AndroidException;

/** An intent to be sent later, as this app. */
public final class PendingIntent {
    public static final int FLAG_ONE_SHOT = 1 << 30;
    public static final int FLAG_NO_CREATE = 1 << 29;
    public static final int FLAG_CANCEL_CURRENT = 1 << 28;
    public static final int FLAG_UPDATE_CURRENT = 1 << 27;
    public static final int FLAG_IMMUTABLE = 1 << 26;
    public static final int FLAG_MUTABLE = 1 << 25;
    private final Context context;
    private final Intent intent;
    private final String kind;

    private PendingIntent(Context context, Intent intent, String kind) {
        this.context = context;
        this.intent = intent;
        this.kind = kind;
    }

    /** The intent was cancelled. */
    public static class CanceledException extends AndroidException {
        public CanceledException() {
        }

        public CanceledException(String name) {
            super(name);
        }
    }

    public static PendingIntent getActivity(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(context, intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK), "activity");
    }

    public static PendingIntent getBroadcast(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(context, intent, "broadcast");
    }

    public static PendingIntent getService(Context context, int requestCode, Intent intent, int flags) {
        return new PendingIntent(context, intent, "service");
    }

    public void cancel() {
    }

    public void send() throws CanceledException {
        send(context, 0, null);
    }

    public void send(Context caller, int code, Intent filled) throws CanceledException {
        Intent sent = new Intent(intent);
        if (filled != null) {
            sent.putExtras(filled);
        }
        switch (kind) {
            case "activity": context.startActivity(sent); break;
            case "broadcast": context.sendBroadcast(sent); break;
            default: context.startService(sent);
        }
    }
}
