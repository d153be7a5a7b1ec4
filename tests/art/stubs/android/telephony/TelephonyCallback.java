package android.telephony;

import java.util.List;

/** For the compiler alone: the class is of API 31, and the driver is compiled against 30. */
public class TelephonyCallback {
    public interface CellInfoListener {
        void onCellInfoChanged(List<CellInfo> cells);
    }

    public interface CellLocationListener {
        void onCellLocationChanged(CellLocation location);
    }
}
