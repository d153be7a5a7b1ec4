"""Tests, on a running Android app, whether it collects personal data only as its privacy policy says.

Data flows one way, and so do the imports (a test checks it)::

    policy + scenario -> runner -> device + witnesses -> events -> evidence bundle -> judge -> report
"""

__version__ = "0.1.0"
