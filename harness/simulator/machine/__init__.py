"""The machine under Android: clock, files, properties, log, sockets. It knows no app."""
