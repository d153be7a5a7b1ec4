package android.content;

/** Sends an intent for somebody else. */
public class IntentSender {
    private IntentSender() {
    }
}
