"""Apps as the machine runs them: packages, processes, binder, the gate, the network of each."""
