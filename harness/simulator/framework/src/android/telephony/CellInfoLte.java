package android.telephony;

import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An LTE cell in reach. */
public final class CellInfoLte extends CellInfo {
    private final CellIdentityLte identity;
    private final CellSignalStrengthLte strength;

    private CellInfoLte(Map<String, Object> wire, boolean registered) {
        super(registered);
        identity = new CellIdentityLte(wire);
        strength = new CellSignalStrengthLte(Wire.integer(wire, "dbm"));
    }

    /** The first cell is the one the phone is registered with. */
    static List<CellInfo> list(List<Object> wire) {
        List<CellInfo> cells = new ArrayList<CellInfo>();
        for (Object each : wire) {
            cells.add(new CellInfoLte(Wire.asMap(each), cells.isEmpty()));
        }
        return cells;
    }

    @Override
    public CellIdentityLte getCellIdentity() {
        return identity;
    }

    @Override
    public CellSignalStrengthLte getCellSignalStrength() {
        return strength;
    }

    @Override
    public String toString() {
        return "CellInfoLte:{mRegistered=" + isRegistered() + " " + identity + " dbm=" + strength.getDbm() + "}";
    }
}
