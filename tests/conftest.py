"""What all tests share: the keyring of whoever runs them is never touched, in child processes neither."""

import os

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # before the library is loaded
