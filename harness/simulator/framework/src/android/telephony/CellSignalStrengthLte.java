package android.telephony;

/** How well an LTE cell is heard. */
public final class CellSignalStrengthLte extends CellSignalStrength {
    private final int dbm;

    CellSignalStrengthLte(int dbm) {
        this.dbm = dbm;
    }

    @Override
    public int getDbm() {
        return dbm;
    }

    @Override
    public int getLevel() {
        return dbm > -95 ? 4 : dbm > -105 ? 3 : dbm > -115 ? 2 : 1;
    }

    @Override
    public int getAsuLevel() {
        return dbm + 140;
    }

    public int getRsrp() {
        return dbm;
    }
}
