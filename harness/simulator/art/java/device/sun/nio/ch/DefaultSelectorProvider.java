package sun.nio.ch;

import java.nio.channels.spi.SelectorProvider;

/** Stands before libcore's own. */
public final class DefaultSelectorProvider {
    private DefaultSelectorProvider() {
    }

    public static SelectorProvider create() {
        return new DeviceSelectorProvider();
    }
}
