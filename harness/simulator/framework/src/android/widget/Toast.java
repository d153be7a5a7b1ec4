package android.widget;

import android.content.Context;
import android.view.View;

import com.android.internal.os.Remote;

/** A few words for a moment; the system shows them. */
public class Toast {
    public static final int LENGTH_SHORT = 0;
    public static final int LENGTH_LONG = 1;
    private CharSequence text;
    private int duration;

    public Toast(Context context) {
    }

    public static Toast makeText(Context context, CharSequence text, int duration) {
        Toast toast = new Toast(context);
        toast.text = text;
        toast.duration = duration;
        return toast;
    }

    public static Toast makeText(Context context, int resid, int duration) {
        return makeText(context, context.getText(resid), duration);
    }

    public void show() {
        if (text == null) {
            throw new RuntimeException("setView must have been called");
        }
        Remote.call("window", "toast", "text", text.toString(), "duration", duration);
    }

    public void cancel() {
    }

    public void setText(CharSequence text) {
        this.text = text;
    }

    public void setText(int resid) {
        text = com.android.internal.os.BindData.resource("strings", resid);
    }

    public void setDuration(int duration) {
        this.duration = duration;
    }

    public int getDuration() {
        return duration;
    }

    public void setGravity(int gravity, int x, int y) {
    }

    public void setView(View view) {
    }
}
