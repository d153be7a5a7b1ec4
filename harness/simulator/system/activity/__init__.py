"""What runs: activities in their tasks, services, broadcasts, and the processes they need."""
