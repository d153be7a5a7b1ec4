package com.android.internal.telephony;

import android.telephony.CellIdentity;
import android.telephony.CellInfo;

import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.util.List;
import java.util.Map;

/** Receives the telephony registry's words; the classes that tell the app are called as on a phone. */
public abstract class PhoneStateStub implements SystemLink.Callback {
    /** Makes the platform's objects of what came over the wire. */
    public interface Reader {
        List<CellInfo> cells(List<Object> wire);

        CellIdentity identity(Map<String, Object> wire);
    }

    private final Reader reader;

    protected PhoneStateStub(Reader reader) {
        this.reader = reader;
    }

    @Override
    public final void onTransact(String method, Map<String, Object> args) {
        if (method.equals("onCellInfoChanged")) {
            onCellInfoChanged(reader.cells(Wire.asList(args.get("cells"))));
        } else if (method.equals("onCellLocationChanged")) {
            onCellLocationChanged(reader.identity(Wire.asMap(args.get("location"))));
        }
    }

    public abstract void onCellInfoChanged(List<CellInfo> cells);

    public abstract void onCellLocationChanged(CellIdentity cell);
}
