package android.telephony;

import android.content.Context;
import android.os.Build;
import android.os.WorkSource;

import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** The phone. */
public class TelephonyManager {
    public static final int PHONE_TYPE_NONE = 0;
    public static final int PHONE_TYPE_GSM = 1;
    public static final int NETWORK_TYPE_UNKNOWN = 0;
    public static final int NETWORK_TYPE_LTE = 13;
    public static final int NETWORK_TYPE_NR = 20;
    public static final int SIM_STATE_UNKNOWN = 0;
    public static final int SIM_STATE_ABSENT = 1;
    public static final int SIM_STATE_READY = 5;
    public static final int CALL_STATE_IDLE = 0;
    public static final int DATA_CONNECTED = 2;
    public static final String ACTION_PHONE_STATE_CHANGED = "android.intent.action.PHONE_STATE";

    private final Context context;

    public TelephonyManager(Context context) {
        this.context = context;
    }

    /** Told of the cells in reach. */
    public abstract static class CellInfoCallback {
        public static final int ERROR_TIMEOUT = 1;
        public static final int ERROR_MODEM_ERROR = 2;

        public CellInfoCallback() {
        }

        public abstract void onCellInfo(List<CellInfo> cells);

        public void onError(int code, Throwable detail) {
        }
    }

    private static List<CellInfo> cells() {
        return CellInfoLte.list(Remote.list("telephony", "getAllCellInfo"));
    }

    @Deprecated
    public String getDeviceId() {
        return getDeviceId(0);
    }

    @Deprecated
    public String getDeviceId(int slot) {
        return Remote.string("telephony", "getDeviceId", "slot", slot);
    }

    public String getImei() {
        return getImei(0);
    }

    public String getImei(int slot) {
        return Remote.string("telephony", "getImei", "slot", slot);
    }

    public String getPrimaryImei() {
        return getImei(0);
    }

    public String getMeid() {
        return getMeid(0);
    }

    public String getMeid(int slot) {
        return Remote.string("telephony", "getMeid", "slot", slot);
    }

    public String getSubscriberId() {
        return Remote.string("telephony", "getSubscriberId");
    }

    public String getSubscriberId(int subscription) {
        return getSubscriberId();
    }

    public String getSimSerialNumber() {
        return Remote.string("telephony", "getSimSerialNumber");
    }

    public String getSimSerialNumber(int subscription) {
        return getSimSerialNumber();
    }

    public String getLine1Number() {
        return Remote.string("telephony", "getLine1Number");
    }

    public String getLine1Number(int subscription) {
        return getLine1Number();
    }

    public String getVoiceMailNumber() {
        return getVoiceMailNumber(0);
    }

    public String getVoiceMailNumber(int subscription) {
        return Remote.string("telephony", "getVoiceMailNumber");
    }

    public String getNetworkOperator() {
        return Remote.string("telephony", "getNetworkOperator");
    }

    public String getNetworkOperator(int subscription) {
        return getNetworkOperator();
    }

    public String getNetworkOperatorName() {
        return Remote.string("telephony", "getNetworkOperatorName");
    }

    public String getNetworkOperatorName(int subscription) {
        return getNetworkOperatorName();
    }

    public String getNetworkCountryIso() {
        return getNetworkCountryIso(0);
    }

    public String getNetworkCountryIso(int slot) {
        return Remote.string("telephony", "getNetworkCountryIso");
    }

    public String getSimOperator() {
        return Remote.string("telephony", "getSimOperator");
    }

    public String getSimOperator(int subscription) {
        return getSimOperator();
    }

    public String getSimOperatorName() {
        return Remote.string("telephony", "getSimOperatorName");
    }

    public String getSimOperatorName(int subscription) {
        return getSimOperatorName();
    }

    public String getSimCountryIso() {
        return getSimCountryIso(0);
    }

    public static String getSimCountryIso(int subscription) {
        return Remote.string("telephony", "getSimCountryIso");
    }

    public int getSimState() {
        return getSimState(0);
    }

    public int getSimState(int slot) {
        return Remote.integer("telephony", "getSimState", "slot", slot);
    }

    public int getPhoneType() {
        return getPhoneType(0);
    }

    public static int getPhoneType(int phone) {
        return Remote.integer("telephony", "getPhoneType");
    }

    public int getNetworkType() {
        return getNetworkType(0);
    }

    public int getNetworkType(int subscription) {
        return Remote.integer("telephony", "getNetworkType");
    }

    public int getDataNetworkType() {
        return getDataNetworkType(0);
    }

    public int getDataNetworkType(int subscription) {
        return Remote.integer("telephony", "getDataNetworkType");
    }

    public int getCallState() {
        return getCallState(0);
    }

    public int getCallState(int subscription) {
        return Remote.integer("telephony", "getCallState");
    }

    public int getDataState() {
        return Remote.integer("telephony", "getDataState");
    }

    public int getPhoneCount() {
        return 2;
    }

    public int getActiveModemCount() {
        return 2;
    }

    public boolean isNetworkRoaming() {
        return isNetworkRoaming(0);
    }

    public boolean isNetworkRoaming(int subscription) {
        return Remote.bool("telephony", "isNetworkRoaming");
    }

    public boolean hasIccCard() {
        return hasIccCard(0);
    }

    public boolean hasIccCard(int slot) {
        return Remote.bool("telephony", "hasIccCard", "slot", slot);
    }

    public TelephonyManager createForSubscriptionId(int subscription) {
        return this;
    }

    public List<CellInfo> getAllCellInfo() {
        return cells();
    }

    public void requestCellInfoUpdate(Executor executor, final CellInfoCallback callback) {
        final List<CellInfo> cells = cells();
        executor.execute(new Runnable() {
            @Override
            public void run() {
                callback.onCellInfo(cells);
            }
        });
    }

    public void requestCellInfoUpdate(WorkSource source, Executor executor, CellInfoCallback callback) {
        requestCellInfoUpdate(executor, callback);
    }

    /** Withdrawn for whoever targets Android 10 or later. */
    @Deprecated
    public List<NeighboringCellInfo> getNeighboringCellInfo() {
        if (context.getApplicationInfo().targetSdkVersion >= Build.VERSION_CODES.Q) {
            throw new SecurityException(
                    "getNeighboringCellInfo() is unavailable to callers targeting Q+ SDK levels.");
        }
        List<NeighboringCellInfo> found = new ArrayList<NeighboringCellInfo>();
        for (CellInfo each : cells()) {
            found.add(new NeighboringCellInfo(NETWORK_TYPE_LTE));
        }
        return found;
    }

    @Deprecated
    public CellLocation getCellLocation() {
        Map<String, Object> wire = Remote.map("telephony", "getCellLocation");
        return wire == null ? null : new CellIdentityLte(wire).asCellLocation();
    }

    @Deprecated
    public void listen(PhoneStateListener listener, int events) {
        listen(listener.stub, events);
    }

    public void registerTelephonyCallback(Executor executor, TelephonyCallback callback) {
        callback.attach(executor);
        listen(callback.stub, callback.events());
    }

    public void registerTelephonyCallback(int locationData, Executor executor, TelephonyCallback callback) {
        registerTelephonyCallback(executor, callback);
    }

    public void unregisterTelephonyCallback(TelephonyCallback callback) {
        listen(callback.stub, PhoneStateListener.LISTEN_NONE);
    }

    private static void listen(SystemLink.Callback stub, int events) {
        SystemLink link = SystemLink.get();
        String callback = link.register(stub, stub);
        if (events == PhoneStateListener.LISTEN_NONE) {
            link.unregister(stub);
        }
        Remote.call("telephony", "listen", "callback", callback, "events", events);
    }

    public int getVoiceNetworkType() {
        return getVoiceNetworkType(0);
    }

    public int getVoiceNetworkType(int subscription) {
        return Remote.integer("telephony", "getVoiceNetworkType");
    }

    public SignalStrength getSignalStrength() {
        return new SignalStrength();
    }

    public int getSimCarrierId() {
        return Remote.integer("telephony", "getSimCarrierId");
    }

    public CharSequence getSimCarrierIdName() {
        return getSimOperatorName();
    }

    public int getSimSpecificCarrierId() {
        return getSimCarrierId();
    }

    public CharSequence getSimSpecificCarrierIdName() {
        return getSimOperatorName();
    }

    public int getCarrierIdFromSimMccMnc() {
        return getSimCarrierId();
    }

    public String getSimOperatorNumeric() {
        return getSimOperator();
    }

    public String getSimOperatorNumeric(int subscription) {
        return getSimOperator();
    }

    public String getSimOperatorNumericForPhone(int phone) {
        return getSimOperator();
    }

    public String getSimOperatorNameForPhone(int phone) {
        return getSimOperatorName();
    }

    public String getNetworkOperatorForPhone(int phone) {
        return getNetworkOperator();
    }

    public String getNetworkCountryIsoForPhone(int phone) {
        return Remote.string("telephony", "getNetworkCountryIso");
    }

    public static String getSimCountryIsoForPhone(int phone) {
        return Remote.string("telephony", "getSimCountryIso");
    }

    public String getGroupIdLevel1() {
        return null;
    }

    public String getGroupIdLevel1(int subscription) {
        return null;
    }

    public String getMmsUserAgent() {
        return "";
    }

    public String getMmsUAProfUrl() {
        return "";
    }

    public String getTypeAllocationCode() {
        return null;
    }

    public String getTypeAllocationCode(int slot) {
        return null;
    }

    public String getManufacturerCode() {
        return null;
    }

    public String getManufacturerCode(int slot) {
        return null;
    }

    public String getDeviceSoftwareVersion() {
        return null;
    }

    public String getDeviceSoftwareVersion(int slot) {
        return null;
    }

    public String getNai() {
        return null;
    }

    public String[] getMergedSubscriberIds() {
        return null;
    }

    public String getMsisdn() {
        return null;
    }

    public String getMsisdn(int subscription) {
        return null;
    }

    public String getVoiceMailAlphaTag() {
        return null;
    }

    public String getVoiceMailAlphaTag(int subscription) {
        return null;
    }

    public String getLine1AlphaTag() {
        return null;
    }

    public String getLine1AlphaTag(int subscription) {
        return null;
    }

    public ServiceState getServiceState() {
        return getServiceState(0);
    }

    public ServiceState getServiceState(int locationData) {
        Remote.call("telephony", "getServiceState");
        return new ServiceState();
    }
}
