package android.app;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.net.Uri;

import com.android.internal.os.Cursors;
import com.android.internal.os.Intents;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.Map;

/** Other processes' calls of this process's content providers. */
final class ProviderCalls implements SystemLink.Party {
    private final ActivityThread thread;

    ProviderCalls(ActivityThread thread) {
        this.thread = thread;
    }

    @Override
    public Object onSystemCall(String method, Map<String, Object> args) {
        Uri uri = Uri.parse(Wire.text(args, "uri"));
        ContentProvider provider = thread.localProvider(uri.getAuthority());
        if (provider == null) {
            throw new IllegalArgumentException("Unknown authority " + uri.getAuthority());
        }
        String selection = (String) args.get("selection");
        String[] selectionArgs = strings(args.get("selectionArgs"));
        switch (method) {
            case "query":
                Cursor cursor = provider.query(uri, strings(args.get("projection")), selection, selectionArgs,
                        (String) args.get("sortOrder"));
                return cursor == null ? null : Cursors.toWire(cursor);
            case "insert":
                Uri inserted = provider.insert(uri, values(args));
                return inserted == null ? null : inserted.toString();
            case "update": return provider.update(uri, values(args), selection, selectionArgs);
            case "delete": return provider.delete(uri, selection, selectionArgs);
            case "getType": return provider.getType(uri);
            case "call":
                return Intents.toWire(provider.call(Wire.text(args, "method"), (String) args.get("arg"),
                        Intents.bundle(args.get("extras"))));
            default: throw new UnsupportedOperationException(method);
        }
    }

    private static String[] strings(Object wire) {
        return wire == null ? null : Wire.asStrings(wire).toArray(new String[0]);
    }

    private static ContentValues values(Map<String, Object> args) {
        return Cursors.values(Wire.asMap(args.get("values")));
    }
}
