/* A library's promises in place of the language's. */
{
  const Native = Promise;
  window.Promise = class Promise {
    constructor(run) {
      const promise = new Native(run);
      this.then = (done, fail) => wrap(promise.then(done, fail));
      this.catch = (fail) => this.then(undefined, fail);
    }
    static resolve = (value) => new window.Promise((done) => done(value));
    static reject = (reason) => new window.Promise((_, fail) => fail(reason));
    static all = (promises) => wrap(Native.all(promises));
  };
  const wrap = (promise) =>
    new window.Promise((done, fail) => promise.then(done, fail));
}
