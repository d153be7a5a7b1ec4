"""The device's end of the adb protocol: transports, streams and the services a host opens on them."""
