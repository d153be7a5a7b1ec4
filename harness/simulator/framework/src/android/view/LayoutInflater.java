package android.view;

import android.content.Context;
import android.content.res.Resources;

/** Makes views of layout files, of which an app on this device has none. */
public abstract class LayoutInflater {
    private final Context context;

    protected LayoutInflater(Context context) {
        this.context = context;
    }

    public static LayoutInflater from(Context context) {
        return (LayoutInflater) context.getSystemService(Context.LAYOUT_INFLATER_SERVICE);
    }

    public Context getContext() {
        return context;
    }

    public View inflate(int resource, ViewGroup root) {
        throw new Resources.NotFoundException("layout 0x" + Integer.toHexString(resource));
    }

    public View inflate(int resource, ViewGroup root, boolean attach) {
        return inflate(resource, root);
    }

    public abstract LayoutInflater cloneInContext(Context context);
}
