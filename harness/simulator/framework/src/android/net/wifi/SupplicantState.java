package android.net.wifi;

/** How far a connection is. */
public enum SupplicantState { DISCONNECTED, SCANNING, ASSOCIATED, COMPLETED, INVALID }
