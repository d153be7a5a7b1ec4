/** A class file that this way to dex code does not carry. The message names the class, the cause and the next step. */
final class Unsupported extends RuntimeException {
    Unsupported(String message) {
        super(message);
    }
}
