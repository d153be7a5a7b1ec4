package android.telephony;

import com.android.internal.telephony.PhoneStateStub;

import java.util.List;
import java.util.Map;

/** Cells as they came over the wire. */
final class WireCells implements PhoneStateStub.Reader {
    @Override
    public List<CellInfo> cells(List<Object> wire) {
        return CellInfoLte.list(wire);
    }

    @Override
    public CellIdentity identity(Map<String, Object> wire) {
        return new CellIdentityLte(wire);
    }
}
