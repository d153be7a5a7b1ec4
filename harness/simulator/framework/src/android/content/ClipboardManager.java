package android.content;

import android.os.Handler;
import android.os.Looper;

import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clipboard; only the app in front may read it. */
public class ClipboardManager extends android.text.ClipboardManager {
    private final List<OnPrimaryClipChangedListener> listeners = new ArrayList<OnPrimaryClipChangedListener>();

    ClipboardManager(Context context) {
    }

    /** Told that something was copied. */
    public interface OnPrimaryClipChangedListener {
        void onPrimaryClipChanged();
    }

    public void setPrimaryClip(ClipData clip) {
        List<Object> items = new ArrayList<Object>();
        for (int i = 0; i < clip.getItemCount(); i++) {
            ClipData.Item item = clip.getItemAt(i);
            items.add(Wire.args("text", item.getText() == null ? null : item.getText().toString(),
                    "uri", item.getUri() == null ? null : item.getUri().toString()));
        }
        List<Object> types = new ArrayList<Object>();
        for (int i = 0; i < clip.getDescription().getMimeTypeCount(); i++) {
            types.add(clip.getDescription().getMimeType(i));
        }
        Remote.call("clipboard", "setPrimaryClip", "clip", Wire.args("mime", types, "items", items));
    }

    public void clearPrimaryClip() {
        Remote.call("clipboard", "setPrimaryClip", "clip", null);
    }

    public ClipData getPrimaryClip() {
        Map<String, Object> wire = Remote.map("clipboard", "getPrimaryClip");
        if (wire == null) {
            return null;
        }
        ClipData clip = null;
        for (Object each : Wire.asList(wire.get("items"))) {
            ClipData.Item item = new ClipData.Item((String) Wire.asMap(each).get("text"));
            if (clip == null) {
                clip = new ClipData(description(wire), item);
            } else {
                clip.addItem(item);
            }
        }
        return clip;
    }

    private static ClipDescription description(Map<String, Object> wire) {
        return new ClipDescription("", Wire.asStrings(wire.get("mime")).toArray(new String[0]));
    }

    public ClipDescription getPrimaryClipDescription() {
        Map<String, Object> wire = Remote.map("clipboard", "getPrimaryClipDescription");
        return wire == null ? null : description(wire);
    }

    public boolean hasPrimaryClip() {
        return Remote.bool("clipboard", "hasPrimaryClip");
    }

    public void addPrimaryClipChangedListener(OnPrimaryClipChangedListener listener) {
        boolean first;
        synchronized (listeners) {
            first = listeners.isEmpty();
            listeners.add(listener);
        }
        if (first) {
            String callback = SystemLink.get().register(this, new SystemLink.Callback() {
                @Override
                public void onTransact(String method, Map<String, Object> args) {
                    tell();
                }
            });
            Remote.call("clipboard", "addPrimaryClipChangedListener", "callback", callback);
        }
    }

    private void tell() {
        new Handler(Looper.getMainLooper()).post(new Runnable() {
            @Override
            public void run() {
                List<OnPrimaryClipChangedListener> told;
                synchronized (listeners) {
                    told = new ArrayList<OnPrimaryClipChangedListener>(listeners);
                }
                for (OnPrimaryClipChangedListener each : told) {
                    each.onPrimaryClipChanged();
                }
            }
        });
    }

    public void removePrimaryClipChangedListener(OnPrimaryClipChangedListener listener) {
        boolean last;
        synchronized (listeners) {
            last = listeners.remove(listener) && listeners.isEmpty();
        }
        if (last) {
            Remote.call("clipboard", "removePrimaryClipChangedListener", "callback", SystemLink.get().unregister(this));
        }
    }

    @Override
    public CharSequence getText() {
        ClipData clip = getPrimaryClip();
        return clip == null || clip.getItemCount() == 0 ? null : clip.getItemAt(0).coerceToText(null);
    }

    @Override
    public void setText(CharSequence text) {
        setPrimaryClip(ClipData.newPlainText(null, text));
    }

    @Override
    public boolean hasText() {
        return hasPrimaryClip();
    }
}
