package android.text.method;

/** What touching a text does. */
public interface MovementMethod {
}
